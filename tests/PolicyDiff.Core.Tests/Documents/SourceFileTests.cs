using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Tests.Documents;

public sealed class SourceFileTests
{
    [Fact]
    public void Sha256_OtherContent_FollowsTheContent()
    {
        var file = new SourceFile("a.md", "/a.md", "een"u8.ToArray());

        var changed = new SourceFile("a.md", "/a.md", "twee"u8.ToArray());

        changed.Sha256.ShouldNotBe(file.Sha256);
        changed.Sha256.ShouldBe(new SourceFile("b.md", "/b.md", "twee"u8.ToArray()).Sha256);
    }

    [Fact]
    public void Of_AStream_IsReadOnceAndClosed()
    {
        List<MemoryStream> opened = [];

        var file = SourceFile.Of("a.md", "/a.md", Open);

        file.Sha256.ShouldBe(new SourceFile("a.md", "/a.md", "een"u8.ToArray()).Sha256);
        opened.ShouldHaveSingleItem().CanRead.ShouldBeFalse();

        Stream Open()
        {
            opened.Add(new MemoryStream("een"u8.ToArray()));
            return opened[^1];
        }
    }

    [Fact]
    public void ReadContent_AskedTwice_IsTheWholeContentEachTime()
    {
        var file = SourceFile.Of("a.md", "/a.md", () => new MemoryStream("een"u8.ToArray()));

        file.ReadContent().ShouldBe("een"u8.ToArray());
        file.ReadContent().ShouldBe("een"u8.ToArray());
    }
}
