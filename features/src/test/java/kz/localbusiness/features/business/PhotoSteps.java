package kz.localbusiness.features.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.photo.AddPhoto;
import kz.localbusiness.application.photo.ArrangePhotos;
import kz.localbusiness.application.photo.RemovePhoto;
import kz.localbusiness.application.photo.ShowPhoto;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.application.photo.out.Pictures;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.AlbumDecision.Changed;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoDecision;
import kz.localbusiness.domain.photo.PhotoDecision.AlbumFull;
import kz.localbusiness.domain.photo.PhotoDecision.Placed;
import kz.localbusiness.domain.photo.PhotoDecision.UnfitImage;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.photo.PhotoPlace;
import kz.localbusiness.domain.photo.PhotoPlace.Gallery;
import kz.localbusiness.domain.photo.PhotoPlace.Logo;
import kz.localbusiness.domain.photo.PhotoPlace.Portrait;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// How an owner shows the business, and what clients see of it.
public final class PhotoSteps {

    private static final ImageFile PICTURE = Pictures.png(64, 48);

    private final World world;
    private final Story story;
    private final Salons salons;
    private final List<PhotoId> added = new ArrayList<>();

    public PhotoSteps(World world, Story story, Salons salons) {
        this.world = world;
        this.story = story;
        this.salons = salons;
    }

    @Given("{word} has added a picture as the logo")
    @When("{word} adds a picture as the logo")
    public void addsLogo(String owner) {
        adds(owner, new Logo(), PICTURE);
    }

    @When("{word} adds a text as the logo")
    public void addsText(String owner) {
        adds(owner, new Logo(), new ImageFile("logo.jpg".getBytes(StandardCharsets.UTF_8)));
    }

    @When("{word} adds a picture of {word}")
    public void addsPortrait(String owner, String person) {
        adds(owner, new Portrait(salons.staff(person)), PICTURE);
    }

    @When("{word} adds one more photo")
    public void addsPhoto(String owner) {
        adds(owner, new Gallery(), PICTURE);
    }

    @Given("{word} has added {int} photos")
    public void hasAdded(String owner, int photos) {
        Stream.generate(() -> PICTURE)
                .limit(photos)
                .forEach(picture -> adds(owner, new Gallery(), picture));
    }

    @When("{word} puts the last photo first")
    public void arranges(String owner) {
        var order = new ArrayList<>(added);
        order.addFirst(order.removeLast());
        var command = new ArrangePhotos.Command(story.businessOf(owner), order);
        var port = world.port(ArrangePhotos.class);
        assertThat(story.asOwner(owner, () -> port.arrange(command))).isInstanceOf(Changed.class);
    }

    @When("{word} removes photo {int}")
    public void removes(String owner, int number) {
        var command = new RemovePhoto.Command(story.businessOf(owner), added.get(number - 1));
        var port = world.port(RemovePhoto.class);
        assertThat(story.asOwner(owner, () -> port.remove(command))).isInstanceOf(Changed.class);
    }

    @Then("clients see the logo")
    public void seeLogo() {
        var logo = Objects.requireNonNull(album().logo());
        assertThat(logo.id()).isEqualTo(added.getLast());
        assertThat(isSeen(logo.id(), salons.business())).isTrue();
    }

    @Then("clients see {word}, and not {word}")
    public void seePortrait(String one, String other) {
        var portraits = album().portraits();
        assertThat(portraits)
                .containsOnlyKeys(salons.staff(one))
                .doesNotContainKey(salons.staff(other));
        assertThat(isSeen(added.getLast(), salons.business())).isTrue();
    }

    @Then("clients see the photos {}")
    public void seePhotos(String numbers) {
        var wanted = Stream.of(numbers.split(", ")).map(Integer::valueOf);
        assertThat(album().gallery())
                .extracting(Photo::id)
                .containsExactlyElementsOf(wanted.map(one -> added.get(one - 1)).toList())
                .allMatch(photo -> isSeen(photo, salons.business()));
    }

    @Then("nobody sees the first picture any more")
    public void isGone() {
        assertThat(isSeen(added.getFirst(), salons.business())).isFalse();
    }

    @Then("nobody sees the first picture at the salon of {word}")
    public void isNotSeenAt(String owner) {
        assertThat(isSeen(added.getFirst(), story.businessOf(owner))).isFalse();
    }

    @Then("the picture is refused as no image")
    public void isNoImage() {
        assertThat(story.answer()).isEqualTo(new UnfitImage(ImageFault.NOT_AN_IMAGE));
    }

    @Then("the picture is refused because there are {int} already")
    public void isOneTooMany(int most) {
        assertThat(story.answer()).isEqualTo(new AlbumFull(most));
    }

    private void adds(String owner, PhotoPlace place, ImageFile image) {
        var command = new AddPhoto.Command(story.businessOf(owner), place, image, "");
        story.answered(() -> story.asOwner(owner, () -> added(command)));
    }

    private PhotoDecision added(AddPhoto.Command command) {
        var decision = world.port(AddPhoto.class).add(command);
        if (decision instanceof Placed(_, var photo)) {
            added.add(photo.id());
        }
        return decision;
    }

    private Album album() {
        var query = new ShowPublicAlbum.Query(salons.business());
        var port = world.port(ShowPublicAlbum.class);
        return story.as(new Caller.Anyone(), () -> port.show(query));
    }

    private boolean isSeen(PhotoId photo, BusinessId business) {
        var port = world.port(ShowPhoto.class);
        return Stream.of(ImageSize.values())
                .map(size -> new ShowPhoto.Query(business, photo, size))
                .allMatch(
                        query -> story.as(new Caller.Anyone(), () -> port.show(query)).isPresent());
    }
}
