package kz.localbusiness.application.photo.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.PhotoId;
import org.junit.jupiter.api.Test;

/// What a store of images keeps, forgets and hides.
public abstract class ImagesContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

    protected abstract Images images();

    @Test
    void keepsAnImageInEverySize() {
        var photo = added("hall", NOW);

        assertThat(here(() -> images().find(photo, ImageSize.LARGE))).contains(file("large hall"));
        assertThat(here(() -> images().find(photo, ImageSize.SMALL))).contains(file("small hall"));
        assertThat(here(() -> images().find(another(), ImageSize.SMALL))).isEmpty();
    }

    @Test
    void neverChangesWhatIsKept() {
        var photo = added("hall", NOW);

        doHere(() -> images().add(photo, sizes("door"), NOW));

        assertThat(here(() -> images().find(photo, ImageSize.LARGE))).contains(file("large hall"));
    }

    @Test
    void forgetsAnImageInEverySize() {
        var photo = added("hall", NOW);
        var other = added("door", NOW);

        doHere(() -> images().remove(photo));
        doHere(() -> images().remove(photo));

        assertThat(here(() -> images().find(photo, ImageSize.LARGE))).isEmpty();
        assertThat(here(() -> images().find(photo, ImageSize.SMALL))).isEmpty();
        assertThat(here(() -> images().find(other, ImageSize.SMALL))).isPresent();
    }

    @Test
    void forgetsWhatIsNotNamedAndNotNew() {
        var named = added("named", NOW.minusSeconds(1));
        var lost = added("lost", NOW.minusSeconds(1));
        var fresh = added("fresh", NOW);

        doHere(() -> images().removeAllBut(Set.of(named), NOW));

        assertThat(here(() -> images().find(named, ImageSize.SMALL))).isPresent();
        assertThat(here(() -> images().find(fresh, ImageSize.SMALL))).isPresent();
        assertThat(here(() -> images().find(lost, ImageSize.SMALL))).isEmpty();
        assertThat(here(() -> images().find(lost, ImageSize.LARGE))).isEmpty();
    }

    @Test
    void isNobodyElses() {
        var photo = added("hall", NOW);

        doElsewhere(() -> images().remove(photo));
        doElsewhere(() -> images().removeAllBut(Set.of(), NOW.plusSeconds(1)));

        assertThat(elsewhere(() -> images().find(photo, ImageSize.SMALL))).isEmpty();
        assertThat(here(() -> images().find(photo, ImageSize.SMALL))).isPresent();
    }

    private PhotoId added(String what, Instant at) {
        var photo = another();
        doHere(() -> images().add(photo, sizes(what), at));
        return photo;
    }

    private static PhotoId another() {
        return new PhotoId(UUID.randomUUID());
    }

    private static Map<ImageSize, ImageFile> sizes(String what) {
        return Map.of(
                ImageSize.LARGE, file("large " + what), ImageSize.SMALL, file("small " + what));
    }

    private static ImageFile file(String content) {
        return new ImageFile(content.getBytes(StandardCharsets.UTF_8));
    }
}
