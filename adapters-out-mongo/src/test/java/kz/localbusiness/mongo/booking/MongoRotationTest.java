package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.booking.out.RotationContract;
import kz.localbusiness.mongo.TestMongo;

class MongoRotationTest extends RotationContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Rotation rotation = new MongoRotation(mongo.business());

    @Override
    protected Rotation rotation() {
        return rotation;
    }
}
