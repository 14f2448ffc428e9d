package kz.localbusiness.mongo;

import kz.localbusiness.domain.shared.BusinessId;

/// A stored thing of one business; its id begins with the business's and a slash.
public interface OfOneBusiness {

    String id();

    String business();

    default boolean isOf(BusinessId which) {
        return business().equals(which.toString()) && id().startsWith(which + "/");
    }
}
