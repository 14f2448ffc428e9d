package kz.localbusiness.application.photo;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.photo.AlbumDecision;

@UseCase(Audience.MANAGEMENT)
class RemovePhotoUseCase implements RemovePhoto {

    private final PhotoStore store;

    RemovePhotoUseCase(PhotoStore store) {
        this.store = store;
    }

    @Override
    public AlbumDecision remove(Command command) {
        return store.change(album -> album.remove(command.photo()));
    }
}
