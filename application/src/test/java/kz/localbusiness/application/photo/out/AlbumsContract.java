package kz.localbusiness.application.photo.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.Test;

/// What a store of albums keeps, refuses and hides.
public abstract class AlbumsContract extends BusinessBoundContract {

    protected abstract Albums albums();

    @Test
    void hasAnEmptyOneBeforeAnythingIsAdded() {
        assertThat(here(() -> albums().current())).isEqualTo(Album.empty(here));
    }

    @Test
    void keepsEveryPhotoWhereItIsShown() {
        var album = album();

        doHere(() -> albums().save(album));

        var kept = here(() -> albums().current());
        assertThat(kept).isEqualTo(album.inVersion(kept.version()));
    }

    @Test
    void keepsAnAlbumWithoutLogo() {
        var album = new Album(here, null, List.of(photo("Зал")), Map.of(), 0);

        doHere(() -> albums().save(album));

        assertThat(here(() -> albums().current()).logo()).isNull();
    }

    @Test
    void refusesAnOutdatedAlbum() {
        doHere(() -> albums().save(album()));
        var read = here(() -> albums().current());
        doHere(() -> albums().save(read));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> albums().save(read)));
        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> albums().save(album())));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        doHere(() -> albums().save(album()));

        assertThat(elsewhere(() -> albums().current())).isEqualTo(Album.empty(elsewhere));
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> albums().save(album())));
    }

    private Album album() {
        return new Album(
                here,
                photo(""),
                List.of(photo("Кіреберіс"), photo("Зал")),
                Map.of(new StaffId(UUID.randomUUID()), photo("")),
                0);
    }

    private static Photo photo(String description) {
        return new Photo(new PhotoId(UUID.randomUUID()), description, 1600, 900);
    }
}
