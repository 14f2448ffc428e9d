package kz.localbusiness.application.photo;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.photo.AlbumDecision;

@UseCase(Audience.MANAGEMENT)
class ArrangePhotosUseCase implements ArrangePhotos {

    private final PhotoStore store;

    ArrangePhotosUseCase(PhotoStore store) {
        this.store = store;
    }

    @Override
    public AlbumDecision arrange(Command command) {
        return store.change(album -> album.arrange(command.order()));
    }
}
