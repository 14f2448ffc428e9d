package kz.localbusiness.web.settings;

import kz.localbusiness.application.Instance;
import kz.localbusiness.application.payment.SetBillerName;
import kz.localbusiness.application.payment.ShowBiller;
import kz.localbusiness.application.payment.TurnOffBiller;
import kz.localbusiness.application.payment.TurnOnBiller;
import org.springframework.stereotype.Component;

/// What being paid in the bank's app needs of the application.
@Component
record BillerPorts(
        ShowBiller show,
        TurnOnBiller turnOn,
        TurnOffBiller turnOff,
        SetBillerName setName,
        Instance instance) {}
