package kz.localbusiness.web.browser;

import kz.localbusiness.application.notice.ShowPush;
import kz.localbusiness.application.notice.TurnOffPush;
import kz.localbusiness.application.notice.TurnOnPush;
import org.springframework.stereotype.Component;

/// What a browser that is to be told things needs of the application.
@Component
public record BrowserPorts(ShowPush show, TurnOnPush turnOn, TurnOffPush turnOff) {}
