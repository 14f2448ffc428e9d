/// Receipts at a cash register that passes them on to the tax authority. Nothing is called fiscal
/// before the register has said so.
@NullMarked
package kz.localbusiness.domain.fiscal;

import org.jspecify.annotations.NullMarked;
