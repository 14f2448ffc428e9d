package kz.localbusiness.web.clients;

import java.util.concurrent.Executor;
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
import kz.localbusiness.application.client.ShowImport;
import kz.localbusiness.web.layout.Background;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
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
        ShowImport progress,
        @Qualifier("applicationTaskExecutor") Executor executor,
        Ids ids) {

    /// Where work goes on as whoever began it, when they have left the page, too.
    Background aside() {
        return new Background(new DelegatingSecurityContextExecutor(executor));
    }
}
