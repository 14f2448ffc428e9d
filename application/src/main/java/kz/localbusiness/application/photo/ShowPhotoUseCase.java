package kz.localbusiness.application.photo;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.photo.out.Images;
import kz.localbusiness.domain.photo.ImageFile;

/// Before the opening too: the owner's own pages show it, whose images come without their token.
@UseCase(Audience.EVERYONE)
class ShowPhotoUseCase implements ShowPhoto {

    private final Businesses businesses;
    private final Images images;

    ShowPhotoUseCase(Businesses businesses, Images images) {
        this.businesses = businesses;
        this.images = images;
    }

    @Override
    public Optional<ImageFile> show(Query query) {
        return businesses
                .current()
                .filter(business -> !business.isSuspended() && !business.isClosing())
                .flatMap(_ -> images.find(query.photo(), query.size()));
    }
}
