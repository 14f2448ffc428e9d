package kz.localbusiness.web.client;

import kz.localbusiness.application.privacy.EraseMyTraces;
import kz.localbusiness.application.privacy.ShowMyFile;
import kz.localbusiness.web.api.ClientArchive;
import org.springframework.stereotype.Component;

/// What looking after one's own data needs.
@Component
record MyDataPorts(ShowMyFile show, EraseMyTraces erase, ClientArchive archive) {}
