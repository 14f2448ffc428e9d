package kz.localbusiness.web.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.photo.AddPhoto;
import kz.localbusiness.application.photo.ArrangePhotos;
import kz.localbusiness.application.photo.DescribePhoto;
import kz.localbusiness.application.photo.RemovePhoto;
import kz.localbusiness.application.photo.ShowAlbum;
import kz.localbusiness.application.photo.out.Pictures;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

/// What an owner does with photos, and what is shown of them.
@ContextConfiguration(classes = Translations.class)
@ViewPackages(packages = "kz.localbusiness.web.photo")
class AlbumCardTest extends SpringBrowserlessTest {

    private static final byte[] PICTURE = Pictures.jpeg(40, 30).bytes();

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @Test
    void takesALogoAndShowsItAtOnce() {
        var card = card();

        send(card.newLogo, PICTURE);

        assertThat(card.logo.isVisible()).isTrue();
        assertThat(find(Image.class, card.logo).single().getSrc())
                .isEqualTo("/api/v1/businesses/salon/photos/%s/small".formatted(logo().id()));
    }

    @Test
    void asksBeforeALogoIsGone() {
        var card = card();
        send(card.newLogo, PICTURE);

        test(card.removeLogo).click();
        assertThat(album().logo()).isNotNull();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(album().logo()).isNull();
        assertThat(card.logo.isVisible()).isFalse();
        assertThat(card.removeLogo.isVisible()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        var card = card();

        send(card.newPhoto, "I am a photo".getBytes(StandardCharsets.UTF_8));

        assertThat(card.notice.getText()).isEqualTo("This is not a JPEG, PNG or WebP photo");
        assertThat(album().gallery()).isEmpty();

        send(card.newPhoto, PICTURE);
        assertThat(card.notice.isVisible()).isFalse();
    }

    @Test
    void takesEightPhotos() {
        var card = card();
        for (int photos = 0; photos < Album.MOST_IN_GALLERY; photos++) {
            assertThat(card.newPhoto.isVisible()).isTrue();
            send(card.newPhoto, PICTURE);
        }

        assertThat(card.newPhoto.isVisible()).isFalse();
        assertThat(find(PhotoRow.class, card.photos).all()).hasSize(8);
    }

    @Test
    void arrangesThePhotos() {
        var card = card();
        send(card.newPhoto, PICTURE);
        send(card.newPhoto, PICTURE);
        var before = album().gallery();

        assertThat(row(card, 1).earlier.isEnabled()).isFalse();
        assertThat(row(card, 2).later.isEnabled()).isFalse();
        test(row(card, 2).earlier).click();
        assertThat(album().gallery()).isEqualTo(before.reversed());

        test(row(card, 1).later).click();
        assertThat(album().gallery()).isEqualTo(before);
    }

    @Test
    void keepsWhatAPhotoShows() {
        var card = card();
        send(card.newPhoto, PICTURE);

        test(row(card, 1).description).setValue("The hall");

        assertThat(album().gallery()).extracting(Photo::description).containsExactly("The hall");
    }

    @Test
    void showsWhatSomebodyElseHasChanged() {
        var card = card();
        send(card.newPhoto, PICTURE);
        send(card.newPhoto, PICTURE);
        var row = row(card, 2);
        var first = album().gallery().getFirst();
        salon.platform
                .port(RemovePhoto.class)
                .remove(new RemovePhoto.Command(salon.business, first.id()));

        test(row.earlier).click();

        assertThat(card.notice.getText()).startsWith("Somebody has changed the photos");
        assertThat(find(PhotoRow.class, card.photos).all()).hasSize(1);
    }

    @Test
    void showsAPortraitInPlaceOfInitials() {
        var member = aigerim();
        var field = new PortraitField(business(), member, ports());
        UI.getCurrent().add(field);
        assertThat(find(Face.class, field).single().getText()).isEqualTo("A");
        assertThat(field.remove.isVisible()).isFalse();

        send(field.choose, PICTURE);

        assertThat(album().portrait(member.id())).isPresent();
        assertThat(find(Image.class, field).single().getAlt()).contains("");
        assertThat(field.remove.isVisible()).isTrue();
    }

    @Test
    void namesWhoHasNoPortrait() {
        assertThat(Face.initials("  Айгерім Серікқызы-Ким  Болатова")).isEqualTo("АС");
        assertThat(Face.initials("dana")).isEqualTo("D");
        assertThat(Face.initials("😀 x")).isEqualTo("😀X");
    }

    @Test
    void opensEveryPhotoLargeAndSaysWhatItShows() {
        var hall = new Photo(new PhotoId(new UUID(1, 1)), "The hall", 1600, 900);
        var door = new Photo(new PhotoId(new UUID(1, 2)), "", 1600, 900);
        var album = Album.empty(salon.business);
        var gallery =
                new Gallery(
                        business().slug(),
                        new Album(album.business(), null, List.of(hall, door), Map.of(), 0));
        UI.getCurrent().add(gallery);

        assertThat(find(Image.class, gallery).all())
                .extracting(image -> image.getAlt().orElseThrow())
                .containsExactly("The hall", "Photo 2 of 2");
        assertThat(find(Anchor.class, gallery).all().getFirst().getHref())
                .isEqualTo("/api/v1/businesses/salon/photos/%s/large".formatted(hall.id()));
    }

    private AlbumCard card() {
        var card = new AlbumCard(business(), ports());
        UI.getCurrent().add(card);
        return card;
    }

    private void send(PhotoUpload to, byte[] bytes) {
        new UploadTester<Upload>(to.upload).upload("photo.jpg", "image/jpeg", bytes);
    }

    private PhotoRow row(AlbumCard card, int number) {
        return find(PhotoRow.class, card.photos).all().get(number - 1);
    }

    private Business business() {
        return salon.call(() -> salon.platform.businesses.current()).orElseThrow();
    }

    private StaffMember aigerim() {
        return salon.call(() -> salon.platform.staff.all()).getFirst();
    }

    private Photo logo() {
        return Objects.requireNonNull(album().logo());
    }

    private Album album() {
        return salon.platform.port(ShowAlbum.class).show(new ShowAlbum.Query(salon.business));
    }

    private PhotoPorts ports() {
        return new PhotoPorts(
                salon.platform.port(ShowAlbum.class),
                salon.platform.port(AddPhoto.class),
                salon.platform.port(RemovePhoto.class),
                salon.platform.port(DescribePhoto.class),
                salon.platform.port(ArrangePhotos.class));
    }
}
