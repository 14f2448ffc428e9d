package kz.localbusiness.application.staff;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.staff.out.Resources;

@UseCase(Audience.MANAGEMENT)
class ArchiveResourceUseCase implements ArchiveResource {

    private final Resources resources;

    ArchiveResourceUseCase(Resources resources) {
        this.resources = resources;
    }

    @Override
    public boolean archive(Command command) {
        var found = resources.find(command.resource());
        found.ifPresent(resource -> resources.save(resource.archive()));
        return found.isPresent();
    }
}
