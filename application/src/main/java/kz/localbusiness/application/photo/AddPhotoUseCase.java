package kz.localbusiness.application.photo;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.photo.out.Renditions;
import kz.localbusiness.application.photo.out.Renditions.Rendered;
import kz.localbusiness.application.photo.out.Renditions.Unfit;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoDecision;
import kz.localbusiness.domain.photo.PhotoDecision.Placed;
import kz.localbusiness.domain.photo.PhotoDecision.TooOften;
import kz.localbusiness.domain.photo.PhotoDecision.UnfitImage;
import kz.localbusiness.domain.photo.PhotoDecision.UnknownMember;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.photo.PhotoPlace.Portrait;

@UseCase(Audience.MANAGEMENT)
class AddPhotoUseCase implements AddPhoto {

    private final PhotoStore store;
    private final StaffMembers staff;
    private final Renditions renditions;
    private final Pace pace;
    private final Ids ids;

    AddPhotoUseCase(
            PhotoStore store, StaffMembers staff, Renditions renditions, Pace pace, Ids ids) {
        this.store = store;
        this.staff = staff;
        this.renditions = renditions;
        this.pace = pace;
        this.ids = ids;
    }

    @Override
    public PhotoDecision add(Command command) {
        if (command.place() instanceof Portrait(var who) && staff.find(who).isEmpty()) {
            return new UnknownMember();
        }
        if (command.image().isTooLarge()) {
            return new UnfitImage(ImageFault.TOO_LARGE);
        }
        var turn = pace.turn(Deed.PHOTO, List.of(command.business().toString()));
        return turn.refusedFor()
                .<PhotoDecision>map(TooOften::new)
                // what is no image was work too
                .orElseGet(() -> turn.use(() -> rendered(command), _ -> true));
    }

    private PhotoDecision rendered(Command command) {
        return switch (renditions.of(command.image())) {
            case Unfit(var fault) -> new UnfitImage(fault);
            case Rendered picture -> added(command, picture);
        };
    }

    private PhotoDecision added(Command command, Rendered picture) {
        var id = new PhotoId(ids.next());
        var photo = new Photo(id, command.description(), picture.width(), picture.height());
        var before = store.album();
        var decision = before.add(command.place(), photo);
        if (decision instanceof Placed(var after, _)) {
            store.add(id, picture);
            store.save(before, after);
        }
        return decision;
    }
}
