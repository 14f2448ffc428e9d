Feature: The owner decides whether staff see how clients can be reached

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dinara serves there as well
    And Dana has booked Dinara at 10:00 on 2026-03-02

  Rule: Staff see phones until the owner hides them

    Scenario: Nobody has decided anything
      When Dinara, who is staff of Aigerim, looks at the day
      Then the phone of Dana is shown

    Scenario Outline: Whoever runs the business sees them, staff do not
      Given Aigerim hides phones from staff
      When <person>, who is <role> of Aigerim, <act>
      Then the phone of Dana is <answer>

      Examples:
        | person  | role    | act                                 | answer |
        | Dinara  | staff   | looks at the day                    | masked |
        | Dinara  | staff   | looks at the appointment of Dana    | masked |
        | Dinara  | staff   | records that Dana has arrived       | masked |
        | Marat   | manager | looks at the day                    | shown  |
        | Aigerim | owner   | looks at the appointment of Dana    | shown  |

    Scenario: Phones are shown again
      Given Aigerim hides phones from staff
      And Aigerim shows phones to staff
      When Dinara, who is staff of Aigerim, looks at the day
      Then the phone of Dana is shown

    Scenario: A manager does not decide it
      When Marat, who is manager of Aigerim, tries to hide phones
      Then it is refused as not allowed
