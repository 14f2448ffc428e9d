package kz.localbusiness.web.client;

import kz.localbusiness.application.client.OpenAccount;
import kz.localbusiness.application.client.RequestCode;
import kz.localbusiness.application.client.VerifyMyPhone;

import org.springframework.stereotype.Component;

import java.time.Clock;

/// What proving a contact needs of the application.
@Component
record AccountPorts(
        RequestCode requestCode, OpenAccount openAccount, VerifyMyPhone verify, Clock clock) {}
