package kz.localbusiness.application.staff;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceDecision;
import kz.localbusiness.domain.staff.ResourceDecision.ResourcesFull;
import kz.localbusiness.domain.staff.ResourceDecision.Saved;

@UseCase(Audience.MANAGEMENT)
class SaveResourceUseCase implements SaveResource {

    private final Resources resources;

    SaveResourceUseCase(Resources resources) {
        this.resources = resources;
    }

    @Override
    public ResourceDecision save(Command command) {
        var known = resources.find(command.resource());
        if (known.isEmpty() && resources.all().size() >= ResourcesFull.MOST) {
            return new ResourcesFull(ResourcesFull.MOST);
        }
        var resource =
                known.map(one -> one.renamed(command.name())).orElseGet(() -> newOne(command));
        resources.save(resource);
        return new Saved(resource);
    }

    private static Resource newOne(Command command) {
        return Resource.named(command.business(), command.resource(), command.name());
    }
}
