using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Testing.Storage;

/// <summary>What readers see and settle: each their own, whole, and never lost to another who writes at the same moment.</summary>
public abstract class ReaderStoreContract
{
    /// <summary>The store of this test; every call gives the same one.</summary>
    protected abstract Task<IReaderStore> OpenAsync();

    [SkippableFact]
    public async Task FindNotesAsync_NothingKept_IsNothing()
    {
        var store = await OpenAsync();

        (await store.FindNotesAsync("anna", default)).Seen.ShouldBeEmpty();
        (await store.AllNotesAsync(default)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task ChangeNotesAsync_SeenAndSettled_ComesBackForThatReaderOnly()
    {
        var store = await OpenAsync();
        var entry = new ReviewEntry("f2", ReviewVerdict.Reject, "Stond er al: \"zie 3.1\".\nEcht waar.");

        await store.ChangeNotesAsync("anna", notes => notes.Mark(["f1", "f2"], seen: true).Settle([entry]), default);
        await store.ChangeNotesAsync("bram", notes => notes.Mark(["f3"], seen: true), default);

        var anna = await store.FindNotesAsync("anna", default);
        anna.Seen.ShouldBe(["f1", "f2"]);
        anna.Settled.ShouldHaveSingleItem().Value.ShouldBe(entry);
        (await store.AllNotesAsync(default))
            .Select(one => (one.Key, one.Value.Seen.Count))
            .ShouldBe([("anna", 2), ("bram", 1)], ignoreOrder: true);
    }

    [SkippableFact]
    public async Task ChangeNotesAsync_ChangeThatFails_LeavesWhatThereWas()
    {
        var store = await OpenAsync();
        await store.ChangeNotesAsync("anna", notes => notes.Mark(["f1"], seen: true), default);

        await Should.ThrowAsync<FormatException>(() => store.ChangeNotesAsync("anna", _ => throw new FormatException(), default));

        (await store.FindNotesAsync("anna", default)).Seen.ShouldBe(["f1"]);
    }

    [SkippableFact]
    public async Task ChangeNotesAsync_ManyAtOnce_KeepsEachChange()
    {
        var store = await OpenAsync();
        var marks = Enumerable.Range(0, 40).Select(number => number.ToString("'f'00", CultureInfo.InvariantCulture)).ToArray();

        await Task.WhenAll(
            marks.Select(mark => Task.Run(() => store.ChangeNotesAsync("anna", notes => notes.Mark([mark], seen: true), default))));

        (await store.FindNotesAsync("anna", default)).Seen.ShouldBe(marks);
    }
}
