package kz.localbusiness.domain.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.domain.photo.AlbumDecision.Changed;
import kz.localbusiness.domain.photo.AlbumDecision.OtherPhotos;
import kz.localbusiness.domain.photo.AlbumDecision.UnknownPhoto;
import kz.localbusiness.domain.photo.PhotoDecision.AlbumFull;
import kz.localbusiness.domain.photo.PhotoDecision.Placed;
import kz.localbusiness.domain.photo.PhotoPlace.Gallery;
import kz.localbusiness.domain.photo.PhotoPlace.Logo;
import kz.localbusiness.domain.photo.PhotoPlace.Portrait;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.Test;

class AlbumTest {

    private static final Album EMPTY = Album.empty(new BusinessId(new UUID(1, 1)));
    private static final StaffId AIGERIM = new StaffId(new UUID(2, 1));
    private static final StaffId SAULE = new StaffId(new UUID(2, 2));

    @Test
    void hasOneLogo() {
        var album = with(with(EMPTY, new Logo(), photo(1)), new Logo(), photo(2));

        assertThat(album.logo()).isEqualTo(photo(2));
        assertThat(album.ids()).containsExactly(photo(2).id());
    }

    @Test
    void showsTheGalleryInTheOrderInWhichItGrew() {
        assertThat(gallery(3).gallery()).containsExactly(photo(0), photo(1), photo(2));
    }

    @Test
    void refusesTheNinthPhotoUntilOneIsRemoved() {
        var full = gallery(Album.MOST_IN_GALLERY);

        assertThat(full.add(new Gallery(), photo(8))).isEqualTo(new AlbumFull(8));

        var less = changed(full.remove(photo(3).id()));
        assertThat(less.add(new Gallery(), photo(8))).isInstanceOf(Placed.class);
        assertThat(full.add(new Logo(), photo(8))).isInstanceOf(Placed.class);
    }

    @Test
    void hasOnePortraitOfEach() {
        var album = with(EMPTY, new Portrait(AIGERIM), photo(1));
        album = with(album, new Portrait(SAULE), photo(2));
        album = with(album, new Portrait(AIGERIM), photo(3));

        assertThat(album.portraits()).isEqualTo(Map.of(AIGERIM, photo(3), SAULE, photo(2)));
        assertThat(album.portrait(SAULE)).contains(photo(2));
    }

    @Test
    void replacesAPortraitEvenWhenThereAreAsManyAsThereMayBe() {
        var full = EMPTY;
        for (int number = 0; number < Album.MOST_PORTRAITS; number++) {
            full = with(full, new Portrait(new StaffId(new UUID(3, number))), photo(number));
        }

        assertThat(full.add(new Portrait(AIGERIM), photo(999))).isEqualTo(new AlbumFull(200));
        assertThat(full.add(new Portrait(new StaffId(new UUID(3, 7))), photo(999)))
                .isInstanceOf(Placed.class);
    }

    @Test
    void removesAPhotoWhereverItIs() {
        var album = with(with(gallery(2), new Logo(), photo(7)), new Portrait(SAULE), photo(8));

        assertThat(changed(album.remove(photo(7).id())).logo()).isNull();
        assertThat(changed(album.remove(photo(8).id())).portraits()).isEmpty();
        assertThat(changed(album.remove(photo(0).id())).gallery()).containsExactly(photo(1));
        assertThat(album.remove(photo(9).id())).isEqualTo(new UnknownPhoto());
    }

    @Test
    void describesOnePhotoAndLeavesTheOthers() {
        var album = with(gallery(2), new Logo(), photo(7));

        var told = changed(album.describe(photo(1).id(), " The hall "));

        assertThat(told.gallery()).extracting(Photo::description).containsExactly("", "The hall");
        assertThat(told.logo()).isEqualTo(photo(7));
        assertThat(album.describe(photo(9).id(), "x")).isEqualTo(new UnknownPhoto());
    }

    @Test
    void arrangesTheGallery() {
        var order = List.of(photo(2).id(), photo(0).id(), photo(1).id());

        assertThat(changed(gallery(3).arrange(order)).gallery())
                .containsExactly(photo(2), photo(0), photo(1));
    }

    @Test
    void refusesAnOrderOfOtherPhotos() {
        var album = with(gallery(2), new Logo(), photo(7));
        var first = photo(0).id();

        assertThat(
                        List.of(
                                List.of(first),
                                List.of(first, first),
                                List.of(first, photo(7).id()),
                                List.of(first, photo(1).id(), photo(7).id())))
                .allSatisfy(order -> assertThat(album.arrange(order)).isEqualTo(new OtherPhotos()));
    }

    @Test
    void refusesADescriptionThatIsNoShortLine() {
        assertThat(List.of("two\nlines", "x".repeat(Photo.MAX_DESCRIPTION + 1), "a\u0000b"))
                .allSatisfy(text ->
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> photo(1).described(text)));
    }

    private static Album gallery(int photos) {
        return IntStream.range(0, photos)
                .boxed()
                .reduce(
                        EMPTY,
                        (album, number) -> with(album, new Gallery(), photo(number)),
                        (one, _) -> one);
    }

    private static Album with(Album album, PhotoPlace place, Photo photo) {
        return ((Placed) album.add(place, photo)).album();
    }

    private static Album changed(AlbumDecision decision) {
        return ((Changed) decision).album();
    }

    private static Photo photo(long number) {
        return new Photo(new PhotoId(new UUID(9, number)), "", 1600, 900);
    }
}
