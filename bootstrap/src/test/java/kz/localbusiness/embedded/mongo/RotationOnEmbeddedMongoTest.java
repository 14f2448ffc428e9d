package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.booking.out.RotationContract;

class RotationOnEmbeddedMongoTest extends RotationContract {

    @Override
    protected Rotation rotation() {
        return StoresOnEmbeddedMongo.store(Rotation.class);
    }
}
