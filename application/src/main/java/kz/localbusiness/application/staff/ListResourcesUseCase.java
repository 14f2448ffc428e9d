package kz.localbusiness.application.staff;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.domain.staff.Resource;

@UseCase(Audience.MANAGEMENT)
class ListResourcesUseCase implements ListResources {

    private final Resources resources;

    ListResourcesUseCase(Resources resources) {
        this.resources = resources;
    }

    @Override
    public List<Resource> list(Query query) {
        return resources.all();
    }
}
