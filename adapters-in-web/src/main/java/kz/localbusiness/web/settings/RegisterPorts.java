package kz.localbusiness.web.settings;

import kz.localbusiness.application.payment.ConnectRegister;
import kz.localbusiness.application.payment.DisconnectRegister;
import kz.localbusiness.application.payment.ListUnregistered;
import kz.localbusiness.application.payment.RegisterAgain;
import kz.localbusiness.application.payment.ShowRegister;
import org.springframework.stereotype.Component;

/// What the cash register needs of the application.
@Component
record RegisterPorts(
        ShowRegister show,
        ConnectRegister connect,
        DisconnectRegister disconnect,
        ListUnregistered unregistered,
        RegisterAgain again) {}
