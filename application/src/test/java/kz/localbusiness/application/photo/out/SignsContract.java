package kz.localbusiness.application.photo.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// By which picture anyone knows a business.
public abstract class SignsContract extends BusinessBoundContract {

    private static final Photo LOGO = photo(1);
    private static final Photo FIRST = photo(2);
    private static final Photo SECOND = photo(3);

    protected abstract Signs signs();

    protected abstract Albums albums();

    @Test
    void isTheLogoElseTheFirstPhoto() {
        doHere(() -> albums().save(album(here, LOGO, FIRST)));
        doElsewhere(() -> albums().save(album(elsewhere, null, SECOND, FIRST)));

        assertThat(signs().of(List.of(here, elsewhere)))
                .isEqualTo(Map.of(here, LOGO.id(), elsewhere, SECOND.id()));
        assertThat(signs().of(List.of(here))).containsOnlyKeys(here);
    }

    @Test
    void isNothingWithoutPictures() {
        doHere(() -> albums().save(album(here, null)));

        assertThat(signs().of(List.of(here, elsewhere))).isEmpty();
        assertThat(signs().of(List.of())).isEmpty();
    }

    private static Album album(BusinessId business, @Nullable Photo logo, Photo... gallery) {
        return new Album(business, logo, List.of(gallery), Map.of(), 0);
    }

    private static Photo photo(int number) {
        return new Photo(new PhotoId(new UUID(0, number)), "", 100, 100);
    }
}
