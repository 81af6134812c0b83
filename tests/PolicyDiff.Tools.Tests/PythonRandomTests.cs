using PolicyDiff.Tools.Corpora;

namespace PolicyDiff.Tools.Tests;

public sealed class PythonRandomTests
{
    /// <summary>As <c>random.Random("1 wijkverpleging")</c> of Python 3.11 gives them.</summary>
    [Fact]
    public void Sequence_OfASeed_IsThatOfPython()
    {
        var chance = new PythonRandom("1 wijkverpleging");

        (chance.Next(), chance.Next()).ShouldBe((0.5730519784425551, 0.8959912693213927));
        Enumerable.Range(0, 8).Select(_ => chance.Below(39)).ShouldBe([16, 14, 5, 30, 26, 17, 19, 9]);
    }
}
