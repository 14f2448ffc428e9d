package kz.localbusiness.application.catalog;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.catalog.out.Arrangements;
import kz.localbusiness.application.catalog.out.Offerings;

@UseCase(Audience.MANAGEMENT)
class ShowCatalogueUseCase implements ShowCatalogue {

    private final Offerings offerings;
    private final Arrangements arrangements;

    ShowCatalogueUseCase(Offerings offerings, Arrangements arrangements) {
        this.offerings = offerings;
        this.arrangements = arrangements;
    }

    @Override
    public Catalogue show(Query query) {
        var shelves = arrangements.current().shelve(offerings.offered());
        return new Catalogue(shelves, offerings.archived(MOST_ARCHIVED));
    }
}
