package kz.localbusiness.web.client;

import kz.localbusiness.application.privacy.EraseMyData;
import kz.localbusiness.application.privacy.ShowMyData;
import kz.localbusiness.web.api.ClientArchive;
import org.springframework.stereotype.Component;

/// What looking after one's own data needs.
@Component
record MyDataPorts(ShowMyData show, EraseMyData erase, ClientArchive archive) {}
