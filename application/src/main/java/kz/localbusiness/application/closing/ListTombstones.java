package kz.localbusiness.application.closing;

import java.util.List;
import kz.localbusiness.domain.platform.Tombstone;

/// The operator looks which businesses were deleted, the latest first.
@FunctionalInterface
public interface ListTombstones {

    int MOST = 50;

    List<Tombstone> list();
}
