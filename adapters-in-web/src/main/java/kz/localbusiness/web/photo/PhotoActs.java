package kz.localbusiness.web.photo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.function.Consumer;
import kz.localbusiness.application.photo.AddPhoto;
import kz.localbusiness.application.photo.ArrangePhotos;
import kz.localbusiness.application.photo.DescribePhoto;
import kz.localbusiness.application.photo.RemovePhoto;
import kz.localbusiness.application.photo.ShowAlbum;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.AlbumDecision;
import kz.localbusiness.domain.photo.AlbumDecision.Changed;
import kz.localbusiness.domain.photo.AlbumDecision.OtherPhotos;
import kz.localbusiness.domain.photo.AlbumDecision.UnknownPhoto;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoDecision.AlbumFull;
import kz.localbusiness.domain.photo.PhotoDecision.Placed;
import kz.localbusiness.domain.photo.PhotoDecision.TooOften;
import kz.localbusiness.domain.photo.PhotoDecision.UnfitImage;
import kz.localbusiness.domain.photo.PhotoDecision.UnknownMember;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.photo.PhotoPlace;

/// Changes photos from wherever they are shown.
///
/// @param done what is shown anew afterwards
/// @param refused takes the key of the reason
record PhotoActs(PhotoPorts ports, Business business, Runnable done, Consumer<String> refused) {

    Album album() {
        return ports.album().show(new ShowAlbum.Query(business.id()));
    }

    void add(PhotoPlace place, byte[] bytes) {
        var command = new AddPhoto.Command(business.id(), place, new ImageFile(bytes), "");
        switch (ports.add().add(command)) {
            case Placed _ -> done.run();
            case AlbumFull _ -> refused.accept("photo.full");
            case UnknownMember() -> refused.accept("photo.unknown-member");
            case TooOften _ -> refused.accept("photo.too-often");
            case UnfitImage(var fault) -> refused.accept(key(fault));
        }
    }

    private static String key(ImageFault fault) {
        return switch (fault) {
            case TOO_LARGE -> "photo.too-large";
            case NOT_AN_IMAGE -> "photo.not-an-image";
            case TOO_MANY_PIXELS -> "photo.too-many-pixels";
            case DAMAGED -> "photo.damaged";
        };
    }

    /// There is no way back, hence the question.
    void remove(Photo photo) {
        var ui = UI.getCurrent();
        var dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("photo.remove-ask"));
        dialog.setText(ui.getTranslation("photo.remove-told"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("photo.keep"));
        dialog.setConfirmText(ui.getTranslation("photo.remove"));
        dialog.addConfirmListener(_ ->
                told(ports.remove().remove(new RemovePhoto.Command(business.id(), photo.id()))));
        dialog.open();
    }

    /// Nothing is shown anew, lest a click that ended the typing misses its button.
    void describe(Photo photo, String told) {
        var command = new DescribePhoto.Command(business.id(), photo.id(), told);
        hear(ports.describe().describe(command));
    }

    void arrange(List<PhotoId> order) {
        told(ports.arrange().arrange(new ArrangePhotos.Command(business.id(), order)));
    }

    private void told(AlbumDecision decision) {
        done.run();
        hear(decision);
    }

    private void hear(AlbumDecision decision) {
        switch (decision) {
            case Changed _ -> {}
            case UnknownPhoto(), OtherPhotos() -> refused.accept("photo.changed");
        }
    }
}
