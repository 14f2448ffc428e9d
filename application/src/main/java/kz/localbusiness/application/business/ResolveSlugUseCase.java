package kz.localbusiness.application.business;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;

@UseCase(Audience.EVERYONE)
class ResolveSlugUseCase implements ResolveSlug {

    private final BusinessDirectory directory;

    ResolveSlugUseCase(BusinessDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<BusinessId> resolve(Slug slug) {
        return directory.at(slug);
    }
}
