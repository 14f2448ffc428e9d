package kz.localbusiness.application.business;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.domain.business.Slug;

@UseCase(Audience.EVERYONE)
class FollowAddressUseCase implements FollowAddress {

    private final BusinessDirectory directory;

    FollowAddressUseCase(BusinessDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Slug> follow(Slug former) {
        return directory.successor(former);
    }
}
