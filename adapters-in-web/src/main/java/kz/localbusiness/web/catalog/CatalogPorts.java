package kz.localbusiness.web.catalog;

import kz.localbusiness.application.Ids;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.ArrangeServices;
import kz.localbusiness.application.catalog.RestoreOffering;
import kz.localbusiness.application.catalog.SaveOffering;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.staff.ListResources;
import kz.localbusiness.application.staff.SaveResource;
import kz.localbusiness.application.staff.ShowPeople;
import org.springframework.stereotype.Component;

/// What the pages about services ask for.
@Component
record CatalogPorts(
        ShowCatalogue catalogue,
        ShowPeople people,
        SaveOffering save,
        ArchiveOffering archive,
        RestoreOffering restore,
        ArrangeServices arrange,
        ListResources resources,
        SaveResource saveResource,
        Ids ids) {}
