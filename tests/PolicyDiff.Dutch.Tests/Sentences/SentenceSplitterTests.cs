using FsCheck.Xunit;
using PolicyDiff.Dutch.Sentences;

namespace PolicyDiff.Dutch.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("De praktijk meldt dit. De verzekeraar reageert.", 2)]
    [InlineData("Wie beslist? De RO beslist!", 2)]
    [InlineData("Denk aan hulp, bijv. Thuiszorg of d.w.z. zorg o.a. in de wijk.", 1)]
    [InlineData("Zie art. 3 lid 2 en nr. 14 m.b.t. de eisen.", 1)]
    [InlineData("Zorggroep B.V. Noord tekent t/m 1 mei.", 1)]
    [InlineData("De overeenkomst is met Zorggroep B.V. De termijn is kort.", 2)]
    [InlineData("Brood, melk enz. Daarna volgt de rest.", 2)]
    [InlineData("Dhr. J. de Vries en mevr. A.B. Jansen tekenen.", 1)]
    [InlineData("Het gaat om vitamine B. Een arts beslist.", 2)]
    [InlineData("Er zijn 1.000 leden. 12 daarvan stemden.", 2)]
    [InlineData("Lees paragraaf 3.2.1 en daarna 3.3.", 1)]
    [InlineData("1. De aanvraag wordt getoetst.", 1)]
    [InlineData("Het verslag telt twee pagina's. De rest is bijlage.", 2)]
    [InlineData("Onder ‘3. Meldingen’ staat wie belt. De rest volgt.", 2)]
    [InlineData("Daaronder staat de kop '2.1. Wat nu?' in het klein.", 1)]
    [InlineData("De termijn eindigt in 2024. Daarna vervalt het aanbod.", 2)]
    [InlineData("Zij zegt: ‘Het kan.’ Daarna ging zij weg.", 2)]
    [InlineData("De keuze (zie hoofdstuk 4. Daar staat meer) is vrij. Kies dus.", 2)]
    [InlineData("Dit is zo.[1] Dat ook.", 2)]
    [InlineData("Dit is zo.[^1] Dat ook.", 2)]
    [InlineData("Dit werkt goed.. Toch kan het beter.", 2)]
    [InlineData("De gegevens zijn gekoppeld.De praktijk controleert dat.", 2)]
    [InlineData("Kijk op www.voorbeeld.nl en mail naar Jan.Smit@voorbeeld.nl voor hulp.", 1)]
    [InlineData("Dit helpt. eHealth groeit snel.", 2)]
    [InlineData("De eisen zijn: Een plan en een begroting.", 1)]
    [InlineData("", 0)]
    [InlineData("  \n ", 0)]
    public void Split_Text_HasSoManySentences(string text, int expected) => SentenceSplitter.Split(text).Count.ShouldBe(expected);

    [Fact]
    public void Split_Quote_KeepsClosingMarksWithTheSentence()
    {
        const string text = "Hij riep ‘Nu!’ Toen (eindelijk.) werd het stil.";

        SentenceSplitter.Split(text)[0].In(text).ShouldBe("Hij riep ‘Nu!’");
    }

    [Property(Replay = "1,1")]
    public void Split_AnyText_LosesNothingButWhiteSpace(FsCheck.NonNull<string> any)
    {
        var text = any.Get;
        var spans = SentenceSplitter.Split(text);

        spans.Zip(spans.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        string.Concat(spans.SelectMany(span => span.In(text)).Where(c => !char.IsWhiteSpace(c)))
            .ShouldBe(string.Concat(text.Where(c => !char.IsWhiteSpace(c))));
    }
}
