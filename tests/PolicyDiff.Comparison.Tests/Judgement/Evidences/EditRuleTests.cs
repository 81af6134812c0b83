using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.Comparison.Tests.Judgement.Evidences;

public sealed class EditRuleTests
{
    [Theory]
    [InlineData(
        "Voor deze behandeling is een machtiging van de verzekeraar nodig.",
        "Voor deze behandeling is geen machtiging van de verzekeraar nodig.",
        "edit.negation Procedure: een | geen")]
    [InlineData(
        "De praktijk moet het zorgplan binnen een week met de cliënt bespreken.",
        "De praktijk mag het zorgplan binnen een week met de cliënt bespreken.",
        "edit.cue Modality: moet | mag")]
    [InlineData(
        "De praktijk bespreekt het zorgplan met alle cliënten en hun naasten.",
        "De praktijk bespreekt het zorgplan met cliënten en hun naasten.",
        "edit.cue Scope: alle | ")]
    [InlineData(
        "De praktijk bespreekt het zorgplan uitsluitend met de cliënt en de huisarts.",
        "De praktijk bespreekt het zorgplan met de cliënt en de huisarts.",
        "edit.cue Condition: uitsluitend | ")]
    [InlineData(
        "De vergoeding geldt voor alle locaties van de praktijk in de regio.",
        "De vergoeding geldt voor alle locaties van de praktijk in de regio, behoudens nieuwbouw.",
        "edit.cue Exception:  | , behoudens nieuwbouw")]
    [InlineData(
        "Het tarief voor een lang consult is vermeld inclusief btw in de bijlage.",
        "Het tarief voor een lang consult is vermeld in de bijlage.",
        "edit.cue Amount: inclusief btw | ")]
    [InlineData(
        "De praktijk belt de cliënt ongeveer een week na het ontslag terug.", "De praktijk belt de cliënt een week na het ontslag terug.",
        "edit.about Duration: ongeveer | ")]
    [InlineData(
        "De praktijk belt de cliënt voor het ontslag op.", "De praktijk belt de cliënt tijdens het ontslag op.",
        "edit.relation Scope: voor | tijdens")]
    [InlineData(
        "De praktijk belt de cliënt tijdig terug over de uitslag van het onderzoek.",
        "De praktijk belt de cliënt terug over de uitslag van het onderzoek.",
        "edit.cue Duration: tijdig | ")]
    [InlineData(
        "De wijkverpleegkundige stelt de indicatie en het zorgplan voor de cliënt op.",
        "De wijkverpleegkundige stelt de indicatie of het zorgplan voor de cliënt op.",
        "edit.join Condition Lighter: en | of")]
    [InlineData(
        "De wijkverpleegkundige stelt de indicatie of het zorgplan voor de cliënt op.",
        "De wijkverpleegkundige stelt de indicatie en het zorgplan voor de cliënt op.",
        "edit.join Condition Heavier: of | en")]
    [InlineData(
        "Het medicijn wordt subcutaan gegeven na een intraveneuze dosis in de kliniek.",
        "Het medicijn wordt subcutaan of intraveneus gegeven na een intraveneuze dosis in de kliniek.",
        "edit.alternative Content:  | of intraveneus")]
    [InlineData(
        "De praktijk stuurt het jaarplan op tijd aan de gemeente in de regio.",
        "De praktijk stuurt het rooster op tijd aan de gemeente in de regio.",
        "edit.content Content: jaarplan | rooster")]
    [InlineData(
        "De praktijk heeft een protocol voor wondzorg in de thuissituatie van cliënten.",
        "De praktijk heeft een protocol voor wondzorg en stomazorg in de thuissituatie van cliënten.",
        "edit.listed Content:  | en stomazorg")]
    [InlineData(
        "De praktijk heeft een protocol voor wondzorg in de thuissituatie van cliënten.",
        "De praktijk heeft een gevalideerd protocol voor wondzorg in de thuissituatie van cliënten.",
        "edit.inserted Scope:  | gevalideerd")]
    [InlineData(
        "De praktijk betaalt de bijdrage voor het fonds uiterlijk in de maand maart.",
        "De praktijk betaalt de vereveningsbijdrage voor het fonds uiterlijk in de maand maart.",
        "edit.narrowed Scope: bijdrage | vereveningsbijdrage")]
    [InlineData(
        "De opslag is in dat geval maximaal € 500 per jaar.", "De opslag is in dat geval € 500 per jaar.",
        "edit.bound Amount: maximaal | ")]
    [InlineData(
        "U bericht ons binnen maximaal 5 dagen over een nieuw adres.", "U bericht ons binnen 5 dagen over een nieuw adres.",
        "edit.bound-said-twice Duration: maximaal | ")]
    [InlineData("De praktijk heeft een protocol voor wondzorg.", "De praktijk heeft een protocol voor wondzorg.", "edit.none")]
    [InlineData(
        "Binnen de praktijk is er voor cliënten een protocol voor wondzorg aan huis beschikbaar.",
        "De praktijk heeft een protocol voor wondzorg en stomazorg aan huis opgesteld.",
        "edit.content-far Content: beschikbaar | opgesteld",
        "edit.listed-far Content:  | en stomazorg",
        "edit.inserted-far Scope: is er voor clienten | heeft")]
    [InlineData(
        "De praktijk stuurt het verslag met toestemming van de cliënt aan de huisarts.", "De praktijk stuurt het verslag aan de huisarts.",
        "edit.inserted Procedure: met toestemming van de client | ")]
    [InlineData(
        "De praktijk stuurt het verslag van de cliënt aan de huisarts in de wijk.",
        "De praktijk stuurt het verslag van de cliënt aan de logopedist in de wijk.",
        "edit.content Actor: huisarts | logopedist")]
    [InlineData(
        "De cliënt krijgt bij de start van de zorg een plan mee naar huis.",
        "De cliënt krijgt bij de start van de zorg geen plan mee naar huis.",
        "edit.negation Modality: een | geen")]
    [InlineData(
        "De praktijk meet de ervaring van cliënten vooral met een vragenlijst op papier.",
        "De praktijk meet de ervaring van cliënten met een vragenlijst op papier.",
        "edit.cue Scope: vooral | ")]
    [InlineData(
        "De praktijk levert het rapport op verzoek binnen een week aan ons aan.",
        "De praktijk levert het rapport binnen een week aan ons aan.",
        "edit.cue Condition: op verzoek | ")]
    [InlineData(
        "De praktijk levert het rapport aan ons aan, mits het volledig is ingevuld.",
        "De praktijk levert het rapport aan ons aan, als het volledig is ingevuld.",
        "edit.cue Condition: mits | als")]
    public void Find_SmallEdit_SaysWhatWasEdited(string left, string right, params string[] expected) =>
        Judged.Find(new EditRule(), left, right).ShouldBe(expected);

    [Theory]
    [InlineData("De praktijk heeft een protocol voor wondzorg bij cliënten.", "Bij cliënten heeft de praktijk een protocol voor wondzorg.")]
    [InlineData(
        "De praktijk heeft een register van klachten.",
        "De praktijk heeft een register van klachten, waarin ook de naam, de datum, de aard, de duur en de uitkomst staan.")]
    public void Find_NoSmallEdit_FindsNothing(string left, string right) => Judged.Find(new EditRule(), left, right).ShouldBeEmpty();
}
