Feature: A client asks what a business knows of them

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 10:00 to 12:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-03
    And Timur has booked Aigerim at 11:00 on 2026-03-03

  Rule: The file holds everything of this client and nothing of others

    Scenario: Visits, cancelled ones included
      Given Dana has cancelled by link
      When Aigerim exports what is known of Dana
      Then the file holds 1 visit of Dana and 0 places on the waitlist
      And the file holds nothing of Timur

    Scenario: A place on the waitlist
      Given Zarina waits for "Visit" with Aigerim from 2026-03-03 to 2026-03-05
      When Aigerim exports what is known of Zarina
      Then the file holds 0 visits of Zarina and 1 place on the waitlist

    Scenario: Receipts of what was paid, and of what went back
      Given Aigerim has connected a cash register
      And Aigerim has confirmed the appointment of Dana
      And Aigerim has taken 2000 tenge from Dana in cash
      And Aigerim gives the 2000 tenge back to Dana
      And Aigerim has confirmed the appointment of Timur
      And Aigerim has taken 5000 tenge from Timur by card
      When Aigerim exports what is known of Dana
      Then the file holds the fiscal receipts
        | number | kind   | tenge | method |
        | 1      | sale   | 2000  | cash   |
        | 2      | return | 2000  | cash   |

  Rule: Only those who run the business export, and only from their own

    Scenario Outline: Who may export
      When <person>, who is <role> of Aigerim, exports what is known of Dana
      Then it is <answer>

      Examples:
        | person | role    | answer                 |
        | Marat  | manager | allowed                |
        | Dinara | staff   | refused as not allowed |
        | Dana   | client  | refused as not allowed |

    Scenario: Another business knows nothing of the client
      Given the salon of Botagoz is open from 10:00 to 12:00 for visits of 60 minutes
      When Botagoz exports what is known of Dana
      Then the file holds 0 visits of Dana and 0 places on the waitlist
