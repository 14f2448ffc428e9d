package kz.localbusiness.web.api;

import kz.localbusiness.application.client.AddNote;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.MergeClients;
import kz.localbusiness.application.client.RemoveNote;
import kz.localbusiness.application.client.SaveClient;
import kz.localbusiness.application.client.ShowClient;
import org.springframework.stereotype.Component;

/// What the resources of the clients ask for.
@Component
record CardPorts(
        ListClients list,
        ShowClient show,
        ListClientVisits visits,
        SaveClient save,
        AddNote note,
        RemoveNote forget,
        MergeClients merge) {}
