package kz.localbusiness.application.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.photo.out.Pictures;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.SuspensionDecision.Suspended;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.AlbumDecision;
import kz.localbusiness.domain.photo.AlbumDecision.Changed;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoDecision;
import kz.localbusiness.domain.photo.PhotoDecision.AlbumFull;
import kz.localbusiness.domain.photo.PhotoDecision.Placed;
import kz.localbusiness.domain.photo.PhotoDecision.TooOften;
import kz.localbusiness.domain.photo.PhotoDecision.UnfitImage;
import kz.localbusiness.domain.photo.PhotoDecision.UnknownMember;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.photo.PhotoPlace;
import kz.localbusiness.domain.photo.PhotoPlace.Gallery;
import kz.localbusiness.domain.photo.PhotoPlace.Logo;
import kz.localbusiness.domain.photo.PhotoPlace.Portrait;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How an owner shows the business.
class PhotosTest {

    private static final ImageFile PICTURE = Pictures.jpeg(40, 30);
    private static final ImageFile TEXT = new ImageFile(new byte[] {1, 2, 3});

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void signIn() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @Test
    void keepsThePictureOfALogo() {
        var photo = added(new Logo());

        assertThat(album().logo()).isEqualTo(photo);
        assertThat(seen(photo.id())).contains(PICTURE);
    }

    @Test
    void forgetsThePictureThatIsReplaced() {
        var old = added(new Logo());
        var now = added(new Logo());

        assertThat(seen(old.id())).isEmpty();
        assertThat(seen(now.id())).isPresent();
    }

    @Test
    void forgetsThePictureThatIsRemoved() {
        var photo = added(new Gallery());

        assertThat(remove(photo.id())).isInstanceOf(Changed.class);

        assertThat(album().gallery()).isEmpty();
        assertThat(seen(photo.id())).isEmpty();
    }

    @Test
    void keepsNoPictureOfWhatIsRefused() {
        for (int photos = 0; photos < Album.MOST_IN_GALLERY; photos++) {
            added(new Gallery());
        }
        var before = salon.platform.ids.next();

        assertThat(add(new Gallery(), PICTURE)).isEqualTo(new AlbumFull(8));

        var tried =
                new PhotoId(
                        new UUID(
                                before.getMostSignificantBits(),
                                before.getLeastSignificantBits() + 1));
        assertThat(seen(tried)).isEmpty();
    }

    @Test
    void forgetsAPictureThatNeverCameIntoTheAlbum() {
        var lost = new PhotoId(new UUID(7, 7));
        var sizes = Map.of(ImageSize.SMALL, PICTURE, ImageSize.LARGE, PICTURE);
        CurrentBusiness.<Boolean>as(
                salon.business,
                () -> {
                    salon.platform.images.add(lost, sizes, salon.platform.clock.instant());
                    return true;
                });

        added(new Gallery());
        assertThat(seen(lost)).isPresent();
        salon.platform.clock.advance(Duration.ofMinutes(61));
        added(new Gallery());

        assertThat(seen(lost)).isEmpty();
    }

    @Test
    void refusesWhatIsNoImageOrTooLarge() {
        assertThat(add(new Logo(), TEXT)).isEqualTo(new UnfitImage(ImageFault.NOT_AN_IMAGE));
        assertThat(add(new Logo(), new ImageFile(new byte[ImageFile.MAX_BYTES + 1])))
                .isEqualTo(new UnfitImage(ImageFault.TOO_LARGE));
    }

    @Test
    void showsNobodyWhoIsNotThere() {
        assertThat(add(new Portrait(new StaffId(new UUID(5, 5))), PICTURE))
                .isEqualTo(new UnknownMember());
    }

    @Test
    void takesTwoHundredADayAtMost() {
        for (int number = 0; number < 200; number++) {
            add(new Logo(), TEXT);
        }

        assertThat(add(new Logo(), PICTURE)).isInstanceOf(TooOften.class);
        salon.platform.clock.advance(Duration.ofDays(1));
        assertThat(add(new Logo(), PICTURE)).isInstanceOf(Placed.class);
    }

    @Test
    void arrangesAndDescribes() {
        var first = added(new Gallery()).id();
        var second = added(new Gallery()).id();

        salon.platform
                .port(ArrangePhotos.class)
                .arrange(new ArrangePhotos.Command(salon.business, List.of(second, first)));
        salon.platform
                .port(DescribePhoto.class)
                .describe(new DescribePhoto.Command(salon.business, first, "The hall"));

        assertThat(album().gallery()).extracting(Photo::id).containsExactly(second, first);
        assertThat(album().gallery())
                .extracting(Photo::description)
                .containsExactly("", "The hall");
        assertThat(seen(first)).isPresent();
    }

    @Test
    void showsNothingOfASuspendedBusiness() {
        var photo = added(new Logo());

        change(business ->
                ((Suspended) business.suspend("rude pictures", salon.platform.clock.instant()))
                        .business());

        salon.platform.callers.become(new Caller.Anyone());
        assertThat(seen(photo.id())).isEmpty();
        assertThat(publicAlbum()).isEqualTo(Album.empty(salon.business));
    }

    @Test
    void letsNobodyButTheManagementChangeAnything() {
        var photo = added(new Logo());
        salon.platform.callers.become(new Caller.Anyone());

        assertThat(
                        List.<Runnable>of(
                                () -> add(new Logo(), PICTURE),
                                () -> remove(photo.id()),
                                this::album))
                .allSatisfy(
                        act -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(act::run));
        assertThat(publicAlbum().logo()).isEqualTo(photo);
    }

    private void change(UnaryOperator<Business> act) {
        var businesses = salon.platform.businesses;
        CurrentBusiness.<Boolean>as(
                salon.business,
                () -> {
                    businesses.save(act.apply(businesses.current().orElseThrow()));
                    return true;
                });
    }

    private Photo added(PhotoPlace place) {
        return ((Placed) add(place, PICTURE)).photo();
    }

    private PhotoDecision add(PhotoPlace place, ImageFile image) {
        return salon.platform
                .port(AddPhoto.class)
                .add(new AddPhoto.Command(salon.business, place, image, ""));
    }

    private AlbumDecision remove(PhotoId photo) {
        return salon.platform
                .port(RemovePhoto.class)
                .remove(new RemovePhoto.Command(salon.business, photo));
    }

    private Album album() {
        return salon.platform.port(ShowAlbum.class).show(new ShowAlbum.Query(salon.business));
    }

    private Album publicAlbum() {
        return salon.platform
                .port(ShowPublicAlbum.class)
                .show(new ShowPublicAlbum.Query(salon.business));
    }

    private Optional<ImageFile> seen(PhotoId photo) {
        return salon.platform
                .port(ShowPhoto.class)
                .show(new ShowPhoto.Query(salon.business, photo, ImageSize.LARGE));
    }
}
