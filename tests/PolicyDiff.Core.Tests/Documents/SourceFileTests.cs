using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Tests.Documents;

public sealed class SourceFileTests
{
    [Fact]
    public void Sha256_OtherContent_FollowsTheContent()
    {
        var file = new SourceFile("a.md", "/a.md", "een"u8.ToArray());

        var changed = file with { Content = "twee"u8.ToArray() };

        changed.Sha256.ShouldNotBe(file.Sha256);
        changed.Sha256.ShouldBe(new SourceFile("b.md", "/b.md", "twee"u8.ToArray()).Sha256);
    }
}
