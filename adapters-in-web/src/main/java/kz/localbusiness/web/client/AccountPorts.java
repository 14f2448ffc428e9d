package kz.localbusiness.web.client;

import java.time.Clock;
import kz.localbusiness.application.client.OpenAccount;
import kz.localbusiness.application.client.RequestCode;
import kz.localbusiness.application.client.VerifyMyPhone;
import org.springframework.stereotype.Component;

/// What proving a contact needs of the application.
@Component
record AccountPorts(
        RequestCode requestCode, OpenAccount openAccount, VerifyMyPhone verify, Clock clock) {}
