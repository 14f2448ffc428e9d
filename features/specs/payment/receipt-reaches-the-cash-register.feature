Feature: Receipts of a business with a cash register are registered there

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02
    And Aigerim has confirmed the appointment of Dana

  Rule: What comes is registered as a sale, what goes back as a return of it

    Scenario: A client pays
      Given Aigerim has connected a cash register
      When Aigerim takes 5000 tenge from Dana in cash
      Then the cash register has for Aigerim
        | receipt | tenge | returns |
        | 1       | 5000  |         |
      And the receipt 1 of Dana is fiscal

    Scenario: Money goes back
      Given Aigerim has connected a cash register
      And Aigerim has taken 2000 tenge from Dana in cash
      When Aigerim gives the 2000 tenge back to Dana
      Then the cash register has for Aigerim
        | receipt | tenge | returns |
        | 1       | 2000  |         |
        | 2       | 2000  | 1       |

  Rule: Nothing is called fiscal that is not registered

    Scenario: There is no cash register
      When Aigerim takes 5000 tenge from Dana in cash
      Then the receipt 1 of Dana is not fiscal

    Scenario: The cash register will not have it
      Given Aigerim has connected a cash register
      And the cash register is blocked
      When Aigerim takes 5000 tenge from Dana in cash
      Then the receipt 1 of Dana is not fiscal
      And Aigerim sees that receipt 1 waits for a cash register that is blocked

  Rule: A receipt is registered once, whatever becomes of answers

    Scenario: An answer is lost
      Given Aigerim has connected a cash register
      And the next answer of the cash register gets lost
      And Aigerim has taken 5000 tenge from Dana in cash
      When 6 minutes pass for the cash register
      Then the cash register has for Aigerim
        | receipt | tenge | returns |
        | 1       | 5000  |         |
      And the receipt 1 of Dana is fiscal
