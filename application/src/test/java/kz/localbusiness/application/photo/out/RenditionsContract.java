package kz.localbusiness.application.photo.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.localbusiness.application.photo.out.Renditions.Rendered;
import kz.localbusiness.application.photo.out.Renditions.Unfit;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import org.junit.jupiter.api.Test;

/// What is made of pictures, and of what is none.
public abstract class RenditionsContract {

    protected abstract Renditions renditions();

    @Test
    void makesEverySizeOfAPicture() {
        var made = (Rendered) renditions().of(Pictures.png(64, 48));

        assertThat(made.sizes()).containsOnlyKeys(ImageSize.values());
        assertThat(made.width()).isEqualTo(64);
        assertThat(made.height()).isEqualTo(48);
    }

    @Test
    void refusesWhatIsNoPicture() {
        var text = new ImageFile("I am a photo.jpg".getBytes(StandardCharsets.UTF_8));

        assertThat(renditions().of(text)).isEqualTo(new Unfit(ImageFault.NOT_AN_IMAGE));
        assertThat(renditions().of(new ImageFile(new byte[0])))
                .isEqualTo(new Unfit(ImageFault.NOT_AN_IMAGE));
    }
}
