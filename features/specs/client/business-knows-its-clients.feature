Feature: A business knows its clients

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  Rule: Whoever books for the first time gets a card, and later visits are counted on it

    Scenario: A first booking makes a client
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      When Aigerim looks for the client "dan"
      Then the clients found are "Dana"

    Scenario: A visit that took place counts, one that was cancelled does not
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      And it is 11:00 on 2026-03-02
      And Aigerim has recorded that Dana has been served
      And the background work is done
      When Aigerim opens the card of Dana
      Then the card tells of 1 visit and 0 no-shows

    Scenario: Whoever did not come is remembered for it
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      And it is 11:30 on 2026-03-02
      And Aigerim has recorded that Dana did not come
      And the background work is done
      When Aigerim opens the card of Dana
      Then the card tells of 0 visits and 1 no-show

    Scenario: Booking again under the same phone changes nothing on the card
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      And Alua gives the phone of Dana
      And Alua has booked Aigerim at 12:00 on 2026-03-03
      And the background work is done
      When Aigerim opens the card of Dana
      Then the card is called "Dana" and shows 2 visits

  Rule: A client is found by three letters or four digits, in whatever letters

    Scenario Outline: <typed>
      Given Aigerim has written down the client "Гүлнәр Жұмабаева" with the phone "+77015554433"
      When Aigerim looks for the client "<typed>"
      Then the clients found are "<found>"

      Examples:
        | typed         | found            |
        | гүл           | Гүлнәр Жұмабаева |
        | гулнар        | Гүлнәр Жұмабаева |
        | Gulnar        | Гүлнәр Жұмабаева |
        | гуланр        | Гүлнәр Жұмабаева |
        | жумабева гул  | Гүлнәр Жұмабаева |
        | 4433          | Гүлнәр Жұмабаева |
        | 8701555       | Гүлнәр Жұмабаева |
        | гү            |                  |
        | 433           |                  |

  Rule: A number leads to one client

    Scenario: A number that somebody else has is refused
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      When Aigerim writes down the client "Асель" with the phone of Dana
      Then the number is refused as that of "Dana"

  Rule: Two cards of one person become one, with everything that is on them

    Scenario: Merging keeps both numbers and all visits
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And Alua has booked Aigerim at 12:00 on 2026-03-03
      And the background work is done
      When Aigerim merges the card of Alua into that of Dana
      Then the card is called "Dana" and shows 2 visits
      And the card has 2 phone numbers

    Scenario: What is written down alike is proposed
      Given Aigerim has written down the client "Асель Серік" with the phone "+77015554433"
      And Aigerim has written down the client "серик асель" with the phone "+77015554434"
      When Aigerim opens the card with the phone "+77015554433"
      Then "серик асель" is proposed as the same person

    Scenario: All who look alike are listed together
      Given Aigerim has written down the client "Асель Серік" with the phone "+77015554433"
      And Aigerim has written down the client "Бота" with the phone "+77015550000"
      And it is 09:00 on 2026-03-02
      And Aigerim has written down the client "серик асель" with the phone "+77015554434"
      And Aigerim has written down the client "Асель Серик" with the phone "+77772223344"
      Then the cards that Aigerim finds alike are "Асель Серік = серик асель"

    Scenario: Whoever is called otherwise is alike no more
      Given Aigerim has written down the client "Дана" with the phone "+77015554433"
      And Aigerim has written down the client "Dana" with the phone "+77015554434"
      And Aigerim has given the client with the phone "+77015554434" the name "Асель"
      Then the cards that Aigerim finds alike are ""

    Scenario: Whoever is merged is alike no more
      Given Aigerim has written down the client "Дана" with the phone "+77015554433"
      And Aigerim has written down the client "Dana" with the phone "+77015554434"
      And Aigerim has merged the card with the phone "+77015554434" into that with "+77015554433"
      Then the cards that Aigerim finds alike are ""

  Rule: Notes say who wrote them and when

    Scenario: A preference is remembered
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      When Aigerim notes of Dana that "Чай без сахара"
      Then the card has the note "Чай без сахара" of 08:00 on 2026-03-02

    Scenario Outline: A client is found by what is noted, in whatever letters
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And the background work is done
      When Aigerim notes of Dana that "Шай қантсыз, окно"
      Then looking for "<typed>" Aigerim finds "<found>" by the note "Шай қантсыз, окно"

      Examples:
        | typed      | found |
        | қант       | Dana  |
        | kantsyz    | Dana  |
        | кантыз     | Dana  |
        | окно шай   | Dana  |
        | окно кофе  |       |

  Rule: The list is that of who runs the business

    Scenario: Lost clients are told apart from regular ones
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      And it is 11:00 on 2026-03-02
      And Aigerim has recorded that Dana has been served
      And the background work is done
      When it is 12:00 on 2026-06-10
      Then the list of lost clients of Aigerim is "Dana"
      And the list of new clients of Aigerim is ""

    Scenario: Whoever owes money is found until it is paid
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      And it is 11:00 on 2026-03-02
      And Aigerim has recorded that Dana has been served
      When the background work is done
      Then the list of owes clients of Aigerim is "Dana"
      When Aigerim takes 5000 tenge from Dana in cash
      And the background work is done
      Then the list of owes clients of Aigerim is ""

    Scenario: Staff get no list of clients
      When Timur, who is staff of Aigerim, lists the clients
      Then it is refused as not allowed

    Scenario: A client who is forgotten has no card
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      And the background work is done
      And it is 12:00 on 2026-03-02
      And Aigerim has erased Dana
      When Aigerim looks for the client "dana"
      Then the clients found are ""

  Rule: Clients are brought along without touching those who are known

    Scenario: A number that is known stays as it is written down
      Given Aigerim has written down the client "Дана" with the phone "+77015554433"
      When Aigerim brings along "Д.А." with the phone "+77015554433" and "Асель" with the phone "+77015554400"
      Then 1 client is new and 1 is known already
      And the list of all clients of Aigerim is "Асель, Дана"

    Scenario Outline: Whoever may be somebody written down is <alike>
      Given Aigerim has written down the client "Асель Серік" with the phone "+77015554433"
      When Aigerim brings along "Серик Асель" with the phone "+77015554434", whoever is alike <alike>
      Then 1 client is told to be alike
      And the list of all clients of Aigerim is "<clients>"

      Examples:
        | alike    | clients                  |
        | left out | Асель Серік              |
        | included | Асель Серік, Серик Асель |

  Rule: An import tells how far it is

    Scenario: An import that is done tells what became of it
      Given Aigerim has written down the client "Дана" with the phone "+77015554433"
      When Aigerim brings along "Д.А." with the phone "+77015554433" and "Асель" with the phone "+77015554400"
      Then the import of Aigerim is done at 2 of 2 clients, 1 of them brought along
      When it is 08:00 on 2026-03-03
      Then Aigerim is told of no import
