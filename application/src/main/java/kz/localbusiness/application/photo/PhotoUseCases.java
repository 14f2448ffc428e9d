package kz.localbusiness.application.photo;

import kz.localbusiness.application.Ids;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.application.photo.out.Images;
import kz.localbusiness.application.photo.out.Renditions;
import kz.localbusiness.application.staff.out.StaffMembers;

/// The one public door to the use cases of this package, for wiring by hand.
public final class PhotoUseCases {

    private PhotoUseCases() {}

    public static AddPhoto addPhoto(
            PhotoStore store, StaffMembers staff, Renditions renditions, Pace pace, Ids ids) {
        return new AddPhotoUseCase(store, staff, renditions, pace, ids);
    }

    public static RemovePhoto removePhoto(PhotoStore store) {
        return new RemovePhotoUseCase(store);
    }

    public static DescribePhoto describePhoto(PhotoStore store) {
        return new DescribePhotoUseCase(store);
    }

    public static ArrangePhotos arrangePhotos(PhotoStore store) {
        return new ArrangePhotosUseCase(store);
    }

    public static ShowAlbum showAlbum(Albums albums) {
        return new ShowAlbumUseCase(albums);
    }

    public static ShowPublicAlbum showPublicAlbum(Businesses businesses, Albums albums) {
        return new ShowPublicAlbumUseCase(businesses, albums);
    }

    public static ShowPhoto showPhoto(Businesses businesses, Images images) {
        return new ShowPhotoUseCase(businesses, images);
    }
}
