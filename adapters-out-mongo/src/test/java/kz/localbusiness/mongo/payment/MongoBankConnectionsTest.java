package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.application.payment.out.BankConnectionsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoBankConnectionsTest extends BankConnectionsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final BankConnections connections = new MongoBankConnections(mongo.business());

    @Override
    protected BankConnections connections() {
        return connections;
    }
}
