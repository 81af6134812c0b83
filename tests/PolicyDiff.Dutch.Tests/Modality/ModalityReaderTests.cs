using PolicyDiff.Dutch.Modality;
using Scale = PolicyDiff.Core.Requirements.Modality;

namespace PolicyDiff.Dutch.Tests.Modality;

public sealed class ModalityReaderTests
{
    [Theory]
    [InlineData("De praktijk moet een plan hebben.", Scale.Obliged)]
    [InlineData("U dient het verslag tijdig aan te leveren.", Scale.Obliged)]
    [InlineData("Deelname is verplicht.", Scale.Obliged)]
    [InlineData("De RO voldoet aan de norm.", Scale.Obliged)]
    [InlineData("Daarnaast gelden de volgende eisen:", Scale.Obliged)]
    [InlineData("Wij verwachten dat u meewerkt.", Scale.Expected)]
    [InlineData("Wij gaan ervan uit dat de RO dit moet doen.", Scale.Expected)]
    [InlineData("Polderzorg vraagt de praktijk om een plan.", Scale.Expected)]
    [InlineData("Wij streven naar kortere wachttijden.", Scale.Aspired)]
    [InlineData("Wij stimuleren digitale zorg.", Scale.Aspired)]
    [InlineData("De RO tracht uitval te voorkomen.", Scale.Aspired)]
    [InlineData("De praktijk werkt toe naar één dossier.", Scale.Aspired)]
    [InlineData("Het verband heeft als doel om de wijk gezonder te maken.", Scale.Aspired)]
    [InlineData("De verzekeraars stellen zich ten doel de zorg te verbeteren.", Scale.Aspired)]
    [InlineData("De regeling beoogt kortere wachttijden.", Scale.Aspired)]
    [InlineData("Afgesproken is dat verzekeraars ervan uitgaan dat iedere praktijk meedoet.", Scale.Expected)]
    [InlineData("Bij voorkeur werkt de arts samen.", Scale.Preferred)]
    [InlineData("Onze voorkeur gaat uit naar een rechtspersoon.", Scale.Preferred)]
    [InlineData("De huisarts mag dit declareren.", Scale.Allowed)]
    [InlineData("Uitbesteden is toegestaan.", Scale.Allowed)]
    [InlineData("U kunt een aanvraag doen.", Scale.Possible)]
    [InlineData("De huisarts mag dit niet declareren.", Scale.Forbidden)]
    [InlineData("Uitbesteden is niet toegestaan.", Scale.Forbidden)]
    [InlineData("Uitstel is niet mogelijk.", Scale.Forbidden)]
    [InlineData("Het aandeel kan niet hoger zijn dan 5%.", Scale.Forbidden)]
    [InlineData("De WSV hoeft geen begroting meer te sturen.", Scale.Waived)]
    [InlineData("Een audit is niet nodig.", Scale.Waived)]
    [InlineData("Deelname is niet langer verplicht.", Scale.Waived)]
    [InlineData("Een verklaring volstaat.", Scale.Waived)]
    [InlineData("De praktijk levert een plan aan.", Scale.None)]
    public void Read_Sentence_IsOnTheScale(string sentence, Scale expected) =>
        ModalityReader.Read(sentence, ["Polderzorg"]).ShouldBe(expected);

    [Theory]
    [InlineData("De zorg stopt als de patiënt dat niet mag.", Scale.None)]
    [InlineData("U bespreekt of een deel op afstand kan.", Scale.None)]
    [InlineData("Dit lukt zo goed mogelijk.", Scale.None)]
    [InlineData("Heeft u vragen, dan belt u ons.", Scale.None)]
    [InlineData("Declaraties dient u in via het portaal.", Scale.None)]
    [InlineData("Wij vragen geen gegevens op.", Scale.None)]
    [InlineData("De RO stimuleert samenwerking.", Scale.None)]
    [InlineData("Niet alleen de RO mag dit.", Scale.Allowed)]
    [InlineData("Niet-gecontracteerde aanbieders mogen meedoen.", Scale.Allowed)]
    [InlineData("Praktijken die tijd hebben kunnen meedoen.", Scale.Possible)]
    public void Read_WordsOfModalityThatBindNobody_DoNotCount(string sentence, Scale expected) =>
        ModalityReader.Read(sentence, []).ShouldBe(expected);
}
