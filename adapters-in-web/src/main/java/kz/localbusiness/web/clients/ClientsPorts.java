package kz.localbusiness.web.clients;

import kz.localbusiness.application.Ids;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.client.AddNote;
import kz.localbusiness.application.client.ImportClients;
import kz.localbusiness.application.client.ListAlike;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.MergeClients;
import kz.localbusiness.application.client.RemoveNote;
import kz.localbusiness.application.client.SaveClient;
import kz.localbusiness.application.client.ShowClient;
import org.springframework.stereotype.Component;

/// What the pages of the clients ask for.
@Component
record ClientsPorts(
        ShowSetup setup,
        ListClients list,
        ListAlike alike,
        ShowClient show,
        ListClientVisits visits,
        SaveClient save,
        AddNote note,
        RemoveNote forget,
        MergeClients merge,
        ImportClients bring,
        Ids ids) {}
