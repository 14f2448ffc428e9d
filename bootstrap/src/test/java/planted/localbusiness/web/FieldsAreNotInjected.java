package planted.localbusiness.web;

import kz.localbusiness.application.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

final class FieldsAreNotInjected {

    @Autowired @Nullable Ids ids;
}
