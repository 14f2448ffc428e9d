package kz.localbusiness.web.photo;

import kz.localbusiness.application.photo.AddPhoto;
import kz.localbusiness.application.photo.ArrangePhotos;
import kz.localbusiness.application.photo.DescribePhoto;
import kz.localbusiness.application.photo.RemovePhoto;
import kz.localbusiness.application.photo.ShowAlbum;
import org.springframework.stereotype.Component;

/// What the owner's pages do with photos.
@Component
public record PhotoPorts(
        ShowAlbum album,
        AddPhoto add,
        RemovePhoto remove,
        DescribePhoto describe,
        ArrangePhotos arrange) {}
