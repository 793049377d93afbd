import matplotlib; matplotlib.use('svg'); import matplotlib.pyplot as plt
matplotlib.rcParams['svg.hashsalt']='x'
for mode in ('none','path'):
    matplotlib.rcParams['svg.fonttype']=mode
    f,a=plt.subplots(figsize=(3,2)); a.bar(['An','Bình'],[12,30],color=['#3d7187','#c26b4a'],hatch='/'); a.plot([0,1],[10,25],'o-'); a.set_title('Lượt đọc'); a.fill_between([0,1],[2,4],alpha=.3)
    if mode=='none': a.imshow([[1,2],[3,4]],extent=(0,.5,20,28),aspect='auto',rasterized=True)
    f.savefig(f'matplotlib-{mode}.svg',metadata={'Date':None}); plt.close()
