package kz.localbusiness.web.settings;

import kz.localbusiness.application.payment.ChooseTradePoint;
import kz.localbusiness.application.payment.ConfirmGivenBack;
import kz.localbusiness.application.payment.ConnectBank;
import kz.localbusiness.application.payment.DisconnectBank;
import kz.localbusiness.application.payment.ListMoneyBack;
import kz.localbusiness.application.payment.ShowBank;
import kz.localbusiness.application.payment.TryBank;
import kz.localbusiness.application.payment.WatchCharge;
import org.springframework.stereotype.Component;

/// What the connection to the bank needs of the application.
@Component
record BankPorts(
        ShowBank show,
        ConnectBank connect,
        ChooseTradePoint choose,
        TryBank tryOut,
        WatchCharge watch,
        DisconnectBank disconnect,
        ListMoneyBack moneyBack,
        ConfirmGivenBack confirm) {}
