package planted.localbusiness.application.one;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.EVERYONE)
public class UseCasesAreHidden {}
