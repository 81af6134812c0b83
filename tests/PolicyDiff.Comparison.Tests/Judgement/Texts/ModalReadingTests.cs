using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Tests.Judgement.Texts;

public sealed class ModalReadingTests
{
    [Theory]
    [InlineData("De praktijk stuurt een plan.", "", ModalForce.Obliged, ModalForce.Obliged)]
    [InlineData("De praktijk moet een plan sturen.", "Obliged", ModalForce.Obliged, ModalForce.Obliged)]
    [InlineData("De praktijk mag een plan sturen.", "Permitted", ModalForce.Permitted, ModalForce.Permitted)]
    [InlineData("De praktijk mag geen plan sturen.", "Forbidden", ModalForce.Forbidden, ModalForce.Forbidden)]
    [InlineData("De praktijk moet een plan sturen en mag bellen.", "Obliged, Permitted", null, ModalForce.Permitted)]
    [InlineData("De praktijk moet een plan sturen en mag niet bellen.", "Forbidden, Obliged", null, ModalForce.Obliged)]
    public void Of_Text_HasItsForcesAndTheWeakest(string text, string forces, ModalForce? only, ModalForce weakest)
    {
        var reading = ModalReading.Of(JudgedText.Of(text, DutchLexicon.Default));

        string.Join(", ", reading.Forces.Select(force => force.ToString()).Order(StringComparer.Ordinal)).ShouldBe(forces);
        reading.Only.ShouldBe(only);
        reading.Weakest.ShouldBe(weakest);
    }
}
